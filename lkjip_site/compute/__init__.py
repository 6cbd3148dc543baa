"""Compute the figures of a report: pure functions on exact decimals."""
