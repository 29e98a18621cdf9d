#!/usr/bin/python3
"""recoll_queries.py FOLDER QUERIES: measures queries with Recoll's Python module after warm-up rounds, on an index that
recollindex made with the configuration in FOLDER."""
import statistics
import sys
import time

from recoll import recoll

WARM, ROUNDS, TOP = 3, 7, 50


def search(base, query, order, snippets):
    found = base.query()
    if order:
        found.sortby(order, 0)
    found.execute(query, stemming=1, stemlang="english")
    for _ in range(TOP):
        try:
            document = found.fetchone()
        except Exception:  # end of the results in some versions
            return
        if document is None:
            return
        if snippets:
            found.makedocabstract(document)


base = recoll.connect(confdir=sys.argv[1])
lines = [line.split("\t") for line in open(sys.argv[2], encoding="utf-8") if not line.startswith("#")]
for name, order, snippets in (
        ("top 50", None, False), ("top 50, newest first", "mtime", False),
        ("top 50 with snippets", None, True), ("top 50 with snippets, newest", "mtime", True)):
    times = []
    for done in range(WARM + ROUNDS):
        for line in lines:
            start = time.perf_counter()
            search(base, line[2], order, snippets)
            if done >= WARM:
                times.append((time.perf_counter() - start) * 1e3)
    times.sort()
    print("recoll %-32s p50=%.2f p99=%.2f ms" % (name, statistics.median(times), times[int(len(times) * 0.99)]), flush=True)
