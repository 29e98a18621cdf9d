#!/bin/sh
# Starts Dateline with the JDK that built it (DATELINE_JAVA_HOME overrides).
here=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd) || exit 3
java="${DATELINE_JAVA_HOME:-@JAVA_HOME@}/bin/java"
if [ ! -x "$java" ]; then
    echo "dateline: no Java at $java; set DATELINE_JAVA_HOME to a JDK 25" >&2
    exit 3
fi
# Java decodes arguments and file names with the charset of the locale, which is ASCII in the C locale.
case "$(locale charmap 2>/dev/null)" in
    UTF-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac
# An export is too short for the optimizing compiler to pay off.
case "${1-}" in
    export) export_options='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' ;;
    *) export_options= ;;
esac
# Uses the AOT cache, except while the build makes it (TrainAotCache.java).
case "${DATELINE_JAVA_OPTIONS-}" in
    *AOTCacheOutput*) cache_option= ;;
    *) cache_option="-XX:AOTCache=$here/dateline.aot" ;;
esac
# Keeps warnings about a cache that does not match off standard output.
# shellcheck disable=SC2086  # export_options and DATELINE_JAVA_OPTIONS hold several options
exec "$java" -Xlog:disable -Xlog:all=error:stderr -Xlog:aot*=off:stderr $export_options ${DATELINE_JAVA_OPTIONS-} \
    ${cache_option:+"$cache_option"} --enable-native-access=javafx.graphics,ALL-UNNAMED \
    --module-path "$here/javafx" --add-modules javafx.controls \
    -cp "$here/lib/*" "${DATELINE_MAIN:-dev.dateline.app.Main}" "$@"
