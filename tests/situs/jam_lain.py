"""
Another day for a program: its name in a folder on PYTHONPATH is `sitecustomize.py`.
"""

import datetime as dt
import time

GESER = 40 * 86_400
"""
Seconds by which the clock is ahead.
"""
_time, _time_ns = time.time, time.time_ns
_localtime, _gmtime = time.localtime, time.gmtime


class _Tanggal(dt.date):
    @classmethod
    def today(cls) -> "_Tanggal":
        return cls.fromtimestamp(time.time())


class _Waktu(dt.datetime):
    @classmethod
    def now(cls, tz: dt.tzinfo | None = None) -> "_Waktu":
        return cls.fromtimestamp(time.time(), tz)

    @classmethod
    def utcnow(cls) -> "_Waktu":
        return cls.now(dt.UTC).replace(tzinfo=None)


# Under its own name it only stands here: tests that look through files import it.
if __name__ == "sitecustomize":
    time.time = lambda: _time() + GESER
    time.time_ns = lambda: _time_ns() + GESER * 10**9
    time.localtime = lambda detik=None: _localtime(
        time.time() if detik is None else detik
    )
    time.gmtime = lambda detik=None: _gmtime(time.time() if detik is None else detik)
    dt.date, dt.datetime = _Tanggal, _Waktu  # type: ignore[misc] # on purpose
