#!/bin/sh
# Starts Dateline with the JDK that built it (DATELINE_JAVA_HOME overrides).
here=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd) || exit 3
java="${DATELINE_JAVA_HOME:-@JAVA_HOME@}/bin/java"
if [ ! -x "$java" ]; then
    echo "dateline: no Java at $java; set DATELINE_JAVA_HOME to a JDK 25" >&2
    exit 3
fi
# Java reads arguments and file names in the locale's charset; the plain C locale has none but ASCII.
case "$(locale charmap 2>/dev/null)" in
    UTF-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac
# An export is over before the optimizing compiler has paid for itself: docs/export.md, Speed.
case "${1-}" in
    export) frugal='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' ;;
    *) frugal= ;;
esac
# What the build learnt of starting; while it learns (LearnStart.java) there is none yet.
case "${DATELINE_JAVA_OPTIONS-}" in
    *AOTCacheOutput*) learnt= ;;
    *) learnt="-XX:AOTCache=$here/dateline.aot" ;;
esac
# Standard output belongs to Dateline: Java does not say there that a cache does not fit.
# shellcheck disable=SC2086  # frugal and DATELINE_JAVA_OPTIONS hold several options
exec "$java" -Xlog:disable -Xlog:all=error:stderr -Xlog:aot*=off:stderr $frugal ${DATELINE_JAVA_OPTIONS-} \
    ${learnt:+"$learnt"} --enable-native-access=javafx.graphics,ALL-UNNAMED \
    --module-path "$here/javafx" --add-modules javafx.controls \
    -cp "$here/lib/*" "${DATELINE_MAIN:-dev.dateline.app.Main}" "$@"
