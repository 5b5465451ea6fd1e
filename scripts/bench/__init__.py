"""Measuring: an invented corpus of any size, and what building, search and pages cost on it.

Speed depends on the machine and on what else runs there: it is shown as ratios within one run
and never judged by a test.
"""
