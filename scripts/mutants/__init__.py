"""Small changes to macros/, one at a time, each of which some fast test has to notice.

A change lives in the memory of one forked process only: no file is ever written. Own code, since
mutmut 3 changes functions only and half of the rules here are tables beside them, and cosmic-ray
starts the test command anew for each change, which takes longer here than the tests.
"""
