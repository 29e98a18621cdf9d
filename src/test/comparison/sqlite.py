#!/usr/bin/python3
"""sqlite.py index|search ARCHIVE FILE QUERIES: measures SQLite's FTS5 on an archive of generated articles
("date DAY HEADLINE", an empty line, the text). FILE stores the text and its index."""
import os
import re
import resource
import sqlite3
import statistics
import sys
import time

WARM, ROUNDS, TOP = 15, 15, 50


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def files(archive):
    for folder, folders, names in os.walk(archive):
        folders.sort()
        for name in sorted(names):
            yield os.path.join(folder, name)


def article(path):
    text = open(path, encoding="utf-8", errors="replace").read()
    head, _, body = text.partition("\n\n")
    day = head[5:15].replace("-", "")
    return int(day) if day.isdigit() else 0, head[16:], body


def index(archive, target):
    if os.path.exists(target):
        os.remove(target)
    base = sqlite3.connect(target)
    base.execute("pragma journal_mode=off")
    base.execute("create virtual table article using fts5(title, body, day unindexed, tokenize='unicode61')")
    count = size = 0
    wall = time.time()
    for path in files(archive):
        size += os.path.getsize(path)
        day, title, body = article(path)
        base.execute("insert into article values (?, ?, ?)", (title, body, day))
        count += 1
    base.execute("insert into article(article) values ('optimize')")
    base.commit()
    base.close()
    print("sqlite: %d articles, %.1f s, %.1f CPU-s, %.0f articles a CPU-second, index to text %.2f" % (
        count, time.time() - wall, cpu(), count / cpu(), os.path.getsize(target) / size))


def statement(query):
    """Converts a query in Lucene's syntax to conditions and their values."""
    day = re.search(r"date:\[(\S+) TO (\S+)\]", query)
    words = re.sub(r"date:\[.*?\]", "", query).replace("AND NOT", "NOT").strip()
    where, values = [], []
    if words:
        where.append("article match ?")
        values.append(words)
    if day:
        where.append("day between ? and ?")
        values += [int(d.replace("-", "")) for d in day.groups()]
    return " and ".join(where), values


def measure(name, base, queries, sql):
    def run(query):
        where, values = statement(query)
        if "match" not in where:  # without words there are no ranks and no snippets
            return base.execute("select title, day from article where %s limit %d" % (where, TOP), values).fetchall()
        return base.execute(sql % where, values).fetchall()

    times = []
    for done in range(WARM + ROUNDS):
        for query in queries:
            start = time.perf_counter()
            run(query)
            if done >= WARM:
                times.append((time.perf_counter() - start) * 1e3)
    times.sort()
    print("sqlite %-32s p50=%.2f p99=%.2f ms" % (name, statistics.median(times), times[int(len(times) * 0.99)]))


def search(target, queries):
    base = sqlite3.connect(target)
    top = "limit %d" % TOP
    measure("top 50", base, queries, "select title, day from article where %s order by rank " + top)
    measure("top 50, newest first", base, queries, "select title, day from article where %s order by day desc " + top)
    measure("top 50 with snippets", base, queries,
            "select title, day, snippet(article, 1, '[', ']', '…', 40) from article where %s order by rank " + top)
    measure("count", base, queries, "select count(*) from article where %s")


if sys.argv[1] == "index":
    index(sys.argv[2], sys.argv[3])
else:
    lines = [line.split("\t") for line in open(sys.argv[4], encoding="utf-8") if not line.startswith("#")]
    search(sys.argv[3], [line[1] for line in lines])
