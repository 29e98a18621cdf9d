#!/bin/sh
# Java decodes arguments and file names with the charset of the locale, which is ASCII in the C locale.
case "${LC_ALL:-${LC_CTYPE:-${LANG-}}}" in
    *[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8@* | *[Uu][Tt][Ff]8@*) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac
exec /usr/lib/dateline/bin/dateline "$@"
