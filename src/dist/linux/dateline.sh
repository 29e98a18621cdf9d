#!/bin/sh
# Java reads arguments and file names in the locale's charset; the plain C locale has none but ASCII.
case "${LC_ALL:-${LC_CTYPE:-${LANG-}}}" in
    *[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8@* | *[Uu][Tt][Ff]8@*) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac
exec /usr/lib/dateline/bin/dateline "$@"
