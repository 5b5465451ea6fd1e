"""Small changes to macros/, one at a time, each of which some fast test has to notice.

A change lives in the memory of one forked process only: no file is ever written. Own code, for
mutmut 3 changes functions only, and half of the rules here are tables beside them; cosmic-ray
writes each change into the file and starts Python anew for it.
"""
