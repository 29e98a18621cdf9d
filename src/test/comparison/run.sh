#!/bin/bash
# run.sh ARCHIVE FOLDER: measures Dateline, Lucene alone, Recoll, SQLite and ripgrep, one after the other, on an archive of
# generated articles. Needs the Debian packages recollcmd, python3-recoll, ripgrep and time; CP is the class path of the tests.
here=$(dirname "$(readlink -f "$0")")
archive=$(readlink -f "$1")
work=$2
queries=$here/queries.tsv
mkdir -p "$work/recoll"
# uses the garbage collector of the package, because Java's default depends on the available memory
bench() { java -Xmx"$1" -XX:+UseSerialGC -cp "$CP" "dev.dateline.bench.$2" "$3" "$archive" "$work/$4" "$queries" 2>/dev/null; }

bench 512m ArchiveBenchmark index dateline
bench 2g LuceneBaseline index lucene
"$here/sqlite.py" index "$archive" "$work/sqlite.db"
printf 'topdirs = %s\nindexstemminglanguages = english\nloglevel = 2\nnoaspell = 1\n' "$archive" > "$work/recoll/recoll.conf"
/usr/bin/time -f 'recoll: %e s, %U + %S CPU-s, %M KB' recollindex -c "$work/recoll" -z 2>&1 | grep 'CPU-s'
echo "recoll: $(du -sm "$work/recoll/xapiandb" | cut -f1) MB"

bench 256m ArchiveBenchmark search dateline
bench 2g LuceneBaseline search lucene
"$here/sqlite.py" search "$archive" "$work/sqlite.db" "$queries"
"$here/recoll_queries.py" "$work/recoll" "$queries"
bash "$here/ripgrep.sh" "$archive" "$queries"
