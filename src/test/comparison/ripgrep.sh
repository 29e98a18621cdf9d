#!/bin/bash
# ripgrep.sh ARCHIVE QUERIES: measures the commands of the last column with two threads, the second run of two
cd "$1" || exit 1
grep -v '^#' "$2" | while IFS=$'\t' read -r _ _ _ command; do
  command=${command//rg /rg -j2 --no-messages }
  bash -c "$command" >/dev/null 2>&1 </dev/null
  TIMEFORMAT='%R %U %S'
  { time bash -c "$command" >/dev/null 2>&1 </dev/null; } 2>&1
done | sort -n | awk '{ wall[NR] = $1; cpu += $2 + $3 }
  END { printf "ripgrep median %.0f ms, longest %.0f ms, %.2f CPU-s a query\n", wall[int((NR + 1) / 2)] * 1e3, wall[NR] * 1e3, cpu / NR }'
