package dev.dateline.work;

/// How far a job is: `done` of `total` steps, `total` 0 while it is unknown.
public record Progress(long done, long total) {}
