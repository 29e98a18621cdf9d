#!/bin/bash
# Injects faults (kills, full disks, vanishing drives, odd files) and checks that Dateline keeps its data.
#   faults.sh DATELINE ARTICLES FOLDER [KILLS]
# DATELINE is the program, ARTICLES a folder of a few dozen articles, FOLDER the working folder (deleted first), KILLS the
# number of kills per command. Without root, faults that need it (small and vanishing disks) are skipped. Prints one line per
# fault and exits with 1 if one failed.
set -u
dateline=$1 articles=$(realpath "$2") folder=$3 kills=${4:-20}
rm -rf "$folder" && mkdir -p "$folder" && folder=$(realpath "$folder")
failed=0
export LC_ALL=C.UTF-8 HOME=$folder/home
mkdir -p "$HOME"

ok() { echo "ok      $*"; }
bad() { echo "FAILED  $*"; failed=1; }
assert_equals() { if [ "$2" = "$3" ]; then ok "$1"; else bad "$1: $2 instead of $3"; fi; }
run() { "$dateline" "$@" --index-dir "$folder/index" --notes-dir "$folder/notes"; }

# prints the quotations of an archive, sorted, one line per article
index_contents() { "$dateline" quotes "$1" --format jsonl --index-dir "$2" --notes-dir "$folder/none" 2>/dev/null | sort; }
# tells whether a file has at most two lines, apart from progress, and no stack trace
is_one_line_error() { [ "$(grep -vc '^Looking through\|^Reading article' "$1")" -le 2 ] && ! grep -q 'Exception\|at dev\.' "$1"; }

# an archive large enough to be killed in
archive=$folder/archive
for i in $(seq 1 "${COPIES:-15}"); do
    mkdir -p "$archive/$i" && cp -r "$articles/." "$archive/$i/"
    find "$archive/$i" -name '*.txt' -exec sh -c 'printf "\nCopy %s of this report.\n" "$1" >> "$2"' _ "$i" {} \;
done
files=$(find "$archive" -name '*.txt' | wc -l)
begin=$(date +%s%N)
"$dateline" index "$archive" --index-dir "$folder/clean" >/dev/null 2>&1
whole=$((($(date +%s%N) - begin) / 1000000))
index_contents "$archive" "$folder/clean" >"$folder/clean.told"
echo "$files articles, indexed in $whole ms"

# how many milliseconds a command takes; it is killed within a little more
time_of() {
    local begun
    begun=$(date +%s%N)
    "$@" >/dev/null 2>&1
    echo $((($(date +%s%N) - begun) * 11 / 10000000))
}

# run ARGUMENTS… and kill -9 it after up to $1 milliseconds; answers whether it was still running
killed() {
    local most=$1 pid
    shift 2
    # exec, so that the number is the program's own: killing a shell around it would leave it running
    (exec "$dateline" "$@" --index-dir "$folder/index" --notes-dir "$folder/notes") >"$folder/out" 2>"$folder/err" &
    pid=$!
    sleep "$(awk -v m="$most" -v r="$RANDOM" 'BEGIN { printf "%.3f", m * r / 32768 / 1000 }')"
    # the launcher may be a script that has become the program
    if kill -9 "$pid" 2>/dev/null; then
        wait "$pid" 2>/dev/null
        return 0
    fi
    wait "$pid" 2>/dev/null
    return 1
}

kill_index() {
    local n=0 lost=0 i
    for i in $(seq "$kills"); do
        killed "$whole" run index "$archive" && n=$((n + 1))
        [ $((i % 5)) = 0 ] || continue
        run index "$archive" >/dev/null 2>"$folder/err" || lost=$((lost + 1))
        run check "$archive" >/dev/null 2>&1 || lost=$((lost + 1))
        index_contents "$archive" "$folder/index" | cmp -s - "$folder/clean.told" || lost=$((lost + 1))
        rm -rf "$folder/index"
    done
    assert_equals "index killed $n times of $kills; completed every fifth time and compared with a clean one, $files documents each" $lost 0
}

kill_export() {
    local n=0 lost=0 i old new target=$folder/dossier.pdf
    local most
    most=$(time_of run export "$archive" karsova --date 2024-01-01 --to "$target")
    new=$(sha256sum <"$target")
    for i in $(seq "$kills"); do
        echo "what stood there before" >"$target"
        old=$(sha256sum <"$target")
        killed "$most" run export "$archive" karsova --date 2024-01-01 --to "$target" && n=$((n + 1))
        case $(sha256sum <"$target") in "$old" | "$new") ;; *) lost=$((lost + 1)) ;; esac
    done
    assert_equals "export killed $n times of $kills; the file was the old or the whole new one" $lost 0
    rm -f "$target"
}

# where quotations begin: path, tab, offset
marks() {
    grep -o '"path":"[^"]*"\|"start":[0-9]*' "$folder/clean.told" | awk -F'[:"]+' '
        /path/ { path = $3 } /start/ { print path "\t" $3 }' | head -n "$kills"
}

kill_notes() {
    local n=0 lost=0 path start kept=0
    marks >"$folder/marks"
    local most
    IFS=$'\t' read -r path start <"$folder/marks"
    most=$(time_of run correct "$archive" "$path" "$start" --nobody)
    while IFS=$'\t' read -r path start; do
        killed "$most" run correct "$archive" "$path" "$start" --speaker "Wren Castle" && n=$((n + 1))
        if grep -q Corrected "$folder/out"; then
            kept=$((kept + 1))
            echo "$path $start" >>"$folder/kept"
        fi
    done <"$folder/marks"
    run notes "$archive" --export "$folder/notes.out" >/dev/null 2>"$folder/err" || lost=$((lost + 1))
    grep -q damaged "$folder/err" && lost=$((lost + 1))
    [ "$(grep -c 'Wren Castle' "$folder/notes.out")" -ge "$kept" ] || lost=$((lost + 1))
    assert_equals "corrections killed $n times of $(wc -l <"$folder/marks"); all $kept that were said to be kept are there" $lost 0
}

kill_train() {
    local n=0 lost=0 i models=$folder/models
    mkdir -p "$models"
    for i in 1 2 3 4 5 6 7 8; do
        printf '{"id":"%s","publisher":"ledger","text":"\\"We sold %s pumps,\\" said Mina Okafor.","quotes":[{"start":1,"end":18,"speaker_type":"person","speaker_text":"Mina Okafor","speaker_spans":[[25,36]],"speaker_heads":[[25,36]],"speaker_resolved":"Mina Okafor","kind":"direct","full":true,"continuation":false,"floating":false,"nested_cue":false}],"ignore":[]}\n' "$i" "$i"
    done >"$folder/gold.jsonl"
    local most m
    most=$(time_of run train "$folder/gold.jsonl" --to "$models")
    gzip -t "$models"/*.gz || { bad "train makes no models"; return; }
    for i in $(seq "$kills"); do
        for m in "$models"/*.gz; do echo old >"$m"; done
        killed "$most" run train "$folder/gold.jsonl" --to "$models" && n=$((n + 1))
        for m in "$models"/*.gz; do
            if [ "$(cat "$m" | tr -d '\0')" != old ] 2>/dev/null && ! gzip -t "$m" 2>/dev/null; then lost=$((lost + 1)); fi
        done
    done
    assert_equals "training killed $n times of $kills; every model was the old or a whole new one" $lost 0
}

two_instances() {
    local i lost=0 pids=()
    rm -rf "$folder/index" "$folder/notes" # corrections would be in the index, but not in the clean one
    for i in 1 2 3; do run search "$archive" karsova --format jsonl --all >"$folder/two.$i" 2>"$folder/two.err.$i" & pids+=($!); done
    for i in 0 1 2; do wait "${pids[$i]}" || lost=$((lost + 1)); done
    for i in 2 3; do
        cmp -s <(tail -n +2 "$folder/two.1") <(tail -n +2 "$folder/two.$i") || lost=$((lost + 1))
    done
    index_contents "$archive" "$folder/index" | cmp -s - "$folder/clean.told" || lost=$((lost + 1))
    assert_equals "three instances on one archive without an index answer alike" $lost 0
}

home_read_only() {
    local status
    HOME=/proc/none XDG_CACHE_HOME=/proc/none XDG_DATA_HOME=/proc/none XDG_CONFIG_HOME=/proc/none \
        "$dateline" search "$archive" karsova >"$folder/out" 2>"$folder/err"
    status=$?
    is_one_line_error "$folder/err" || bad "home read-only: $(head -3 "$folder/err")"
    assert_equals "without a home that can be written to: $(tail -1 "$folder/err")" $status 3
    HOME=/proc/none XDG_CACHE_HOME=/proc/none XDG_DATA_HOME=/proc/none XDG_CONFIG_HOME=/proc/none \
        "$dateline" search "$archive" karsova --index-dir "$folder/index" >"$folder/out" 2>"$folder/err"
    assert_equals "… with --index-dir it searches all the same" $? 0
}

full_disk() {
    local small=$folder/small status before
    mkdir -p "$small"
    mount -t tmpfs -o size=300k none "$small" 2>/dev/null || { echo "left out: full disk (needs root)"; return; }
    "$dateline" index "$archive" --index-dir "$small/index" >"$folder/out" 2>"$folder/err"
    status=$?
    is_one_line_error "$folder/err" || bad "full disk, index: $(head -3 "$folder/err")"
    assert_equals "index on a full disk: $(tail -1 "$folder/err" | sed "s#$folder##g" | cut -c1-120)" $status 3
    rm -rf "$small"/*
    "$dateline" export "$archive" '' --to "$small/a.pdf" --index-dir "$folder/clean" >"$folder/out" 2>"$folder/err"
    status=$?
    assert_equals "export on a full disk leaves no file: $(tail -1 "$folder/err" | sed "s#$folder##g" | cut -c1-120)" "$status $(ls "$small" | wc -l)" "3 0"
    run_small() { "$dateline" "$@" --index-dir "$folder/clean" --notes-dir "$small/notes"; }
    : >"$folder/small.said"
    marks >"$folder/marks"
    head -5 "$folder/marks" | while IFS=$'\t' read -r path start; do
        run_small correct "$archive" "$path" "$start" --speaker "Wren Castle" >>"$folder/small.said" 2>/dev/null
    done
    before=$(grep -c Corrected "$folder/small.said")
    dd if=/dev/zero of="$small/filler" bs=1k count=1000 2>/dev/null
    IFS=$'\t' read -r path start < <(tail -1 "$folder/marks")
    run_small correct "$archive" "$path" "$start" --speaker "$(head -c 6000 /dev/zero | tr '\0' a)" >"$folder/out" 2>"$folder/err"
    status=$?
    rm -f "$small/filler"
    assert_equals "a note on a full disk is refused, not half kept; the $before before are there" \
        "$status $(run_small notes "$archive" --export "$folder/small.out" >/dev/null 2>"$folder/err" && grep -c 'Wren Castle' "$folder/small.out") $(grep -c damaged "$folder/err")" "3 $before 0"
    mount -o remount,size=200m "$small"
    "$dateline" index "$archive" --index-dir "$small/index" >"$folder/out" 2>"$folder/err"
    assert_equals "… and once there is space the index is made" $? 0
    umount "$small"
}

# how many articles of the drive a search finds
found_on() {
    "$dateline" search "$1/news" karsova --all --format jsonl --index-dir "$folder/index" 2>/dev/null | tail -n +2 | wc -l
}

drive_vanishes() {
    local drive=$folder/drive status
    mkdir -p "$drive"
    mount -t tmpfs -o size=50m none "$drive" 2>/dev/null || { echo "left out: drive that vanishes (needs root)"; return; }
    cp -r "$archive" "$drive/news"
    "$dateline" index "$drive/news" --index-dir "$folder/index" >/dev/null 2>&1
    local found
    found=$(found_on "$drive")
    [ "$found" -gt 0 ] || bad "nothing is found on the drive"
    cp -r --preserve=timestamps "$drive/news" "$folder/backup"
    umount "$drive"
    "$dateline" search "$drive/news" karsova --index-dir "$folder/index" >"$folder/out" 2>"$folder/err"
    status=$?
    assert_equals "drive gone: $(tail -1 "$folder/err" | sed "s#$folder##g" | cut -c1-100)" $status 3
    mount -t tmpfs -o size=50m none "$drive"
    cp -r --preserve=timestamps "$folder/backup" "$drive/news"
    assert_equals "… and back again everything is found" "$(found_on "$drive")" "$found"
    find "$drive/news" -name '*.txt' -exec touch {} +
    "$dateline" index "$drive/news" --index-dir "$folder/index" >"$folder/out" 2>"$folder/err" &
    local pid=$!
    sleep 0.8
    umount -l "$drive"
    wait $pid
    status=$?
    is_one_line_error "$folder/err" || bad "drive gone while reading: $(head -3 "$folder/err")"
    echo "        drive gone while it was read: status $status, $(tail -n 1 "$folder/err" | sed "s#$folder##g" | cut -c1-160)"
    mount -t tmpfs -o size=50m none "$drive"
    cp -r --preserve=timestamps "$folder/backup" "$drive/news"
    assert_equals "… and back again everything is found" "$(found_on "$drive")" "$found"
    umount "$drive"
    rm -rf "$folder/backup"
}

clock_moved() {
    local place=$folder/clock
    cp -r "$articles" "$place"
    "$dateline" index "$place" --index-dir "$folder/index" >/dev/null 2>&1
    local file
    file=$(find "$place" -name '*.txt' | sort | head -1)
    echo "Zyzzogeton came back." >>"$file"
    touch -d '1980-01-01' "$file"
    "$dateline" search "$place" zyzzogeton --index-dir "$folder/index" >/dev/null 2>&1
    assert_equals "a file changed under a clock of 1980 is read again" $? 0
    echo "Quetzalcoatl too." >>"$file"
    touch -d '2099-01-01' "$file"
    "$dateline" search "$place" quetzalcoatl --index-dir "$folder/index" >/dev/null 2>&1
    assert_equals "… and under one of 2099" $? 0
}

names() {
    local place=$folder/names n
    mkdir -p "$place"
    text() { printf 'date 2022-03-04 Quillon sells pumps\n\nQuillon sells pumps of kind %s.\n' "$1"; }
    text newline >"$place/a"$'\n'"b.txt"
    text quotes >"$place/\"a' b\".txt"
    text invalid >"$place/"$'\xff\xfe'"bytes.txt"
    text dash >"$place/-rf.txt"
    text long >"$place/$(head -c 251 /dev/zero | tr '\0' n).txt"
    text tab >"$place/tab"$'\t'".txt"
    n=$(find "$place" -name '*.txt' -printf x | wc -c)
    "$dateline" search "$place" pumps --format jsonl --index-dir "$folder/index" 2>/dev/null | tail -n +2 >"$folder/out"
    assert_equals "names with newline, quotes, invalid UTF-8, dash, tab and of 255 bytes" "$(wc -l <"$folder/out")" "$n"
    "$dateline" search "$place" pumps --index-dir "$folder/index" 2>/dev/null >"$folder/out"
    assert_equals "… in text none breaks a line" "$(grep -c '^[0-9]*\. ' "$folder/out")" "$n"
}

loops() {
    local place=$folder/loops i
    mkdir -p "$place/a/b"
    text loop >"$place/a/b/one.txt"
    ln -s . "$place/self"
    ln -s ../.. "$place/a/b/up"
    ln -s "$place" "$place/a/round"
    ln -s nowhere "$place/broken.txt"
    ln -s chain1 "$place/chain0"
    for i in $(seq 1 50); do ln -s "chain$((i + 1))" "$place/chain$i"; done
    ln -s chain0 "$place/chain51"
    timeout 60 "$dateline" search "$place" pumps --format jsonl --index-dir "$folder/index" 2>/dev/null | tail -n +2 >"$folder/out"
    assert_equals "links that lead in circles: the article once" "$(wc -l <"$folder/out")" 1
}

sidecars() {
    local place=$folder/sidecars
    mkdir -p "$place"
    text deep >"$place/deep.txt"
    { head -c 400000 /dev/zero | tr '\0' '['; } >"$place/deep.txt.json"
    text number >"$place/number.txt"
    { printf '{"title":'; head -c 900000 /dev/zero | tr '\0' 9; printf ',"date":1e999999999}'; } >"$place/number.txt.json"
    text twice >"$place/twice.txt"
    printf '{"title":"one","title":"two"}' >"$place/twice.txt.json"
    text large >"$place/large.txt"
    { printf '{"title":"'; head -c 5000000 /dev/zero | tr '\0' x; printf '"}'; } >"$place/large.txt.json"
    text nulls >"$place/nulls.txt"
    printf '{"title":"\\u0000\\ud800","date":"0000-00-00"}' >"$place/nulls.txt.json"
    begin=$(date +%s%N)
    timeout 60 "$dateline" search "$place" pumps --format jsonl --index-dir "$folder/index" 2>/dev/null | tail -n +2 >"$folder/out"
    assert_equals "hostile sidecars (400,000 deep, numbers of 900,000 digits, names twice, 5 MB), $((($(date +%s%N) - begin) / 1000000)) ms: every article is there" "$(wc -l <"$folder/out")" 5
}

queries() {
    local file=$folder/queries name ms status
    many() { awk -v n="$2" -v w="$1" 'BEGIN { for (i = 0; i < n; i++) printf "%s", w; print "" }'; }
    for name in words wildcards parentheses ors phrase nots; do
        case $name in
        words) many 'pumps ' 1700000 ;;
        wildcards) many '*a* ' 100000 ;;
        parentheses) { many '(' 100000 | tr -d '\n'; echo pumps; } ;;
        ors) many 'a* OR ' 100000 ;;
        phrase) { printf '"'; many 'the ' 500000 | tr -d '\n'; echo '"'; } ;;
        nots) many '-a ' 100000 ;;
        esac >"$file"
        begin=$(date +%s%N)
        JAVA_TOOL_OPTIONS=-Xmx512m timeout 120 "$dateline" search "$archive" --queries "$file" --index-dir "$folder/clean" >"$folder/out" 2>"$folder/err"
        status=$?
        ms=$((($(date +%s%N) - begin) / 1000000))
        # 0: found; 1: an answer too, nothing matched
        assert_equals "query of $(stat -c %s "$file") bytes ($name) in 512 MB: $ms ms, status $status" $((status > 1)) 0
    done
}

many_files() {
    local place=$folder/many n=${MANY:-20000}
    mkdir -p "$place"
    python3 - "$place" "$n" <<'P'
import sys
for i in range(int(sys.argv[2])):
    with open(f"{sys.argv[1]}/{i:07}.txt", "w") as f:
        f.write(f"date 2022-03-{i % 28 + 1:02} Report {i}\n\nQuillon sold {i} pumps.\n")
P
    begin=$(date +%s%N)
    JAVA_TOOL_OPTIONS=-Xmx512m "$dateline" index "$place" --index-dir "$folder/index" >"$folder/out" 2>/dev/null
    local status=$? ms=$((($(date +%s%N) - begin) / 1000000))
    assert_equals "$n files in one folder in 512 MB: $ms ms" "$status $("$dateline" search "$place" pumps --limit 0 --format jsonl --index-dir "$folder/index" 2>/dev/null | head -1 | grep -o '"total":[0-9]*')" "0 \"total\":$n"
}

for fault in ${FAULTS:-kill_index kill_export kill_notes kill_train two_instances home_read_only full_disk drive_vanishes clock_moved names loops sidecars queries many_files}; do
    $fault
done
exit $failed
