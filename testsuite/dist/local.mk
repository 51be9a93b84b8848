script_tests += \
	%D%/listed.test
EXTRA_DIST += \
	%D%/check-format

# What listed.test holds against the tree.  Some names have the source folder before them, which
# may be relative, and is where make found the file outside of it.
list-distributed:
	@for file in $(DISTFILES); do echo "$${file#$(srcdir)/}"; done
list-tests:
	@for test in $(TESTS); do echo "$${test#$(srcdir)/}"; done

# Whether the sources are as clang-format leaves them.
check-format:
	@$(RUN_LONG) $(srcdir)/%D%/check-format

# Unit tests and test tools with the sanitizers, in a build of their own.  An in-tree build bars
# others of the same sources, so it is made from a copy, the tarball's.
check-sanitizers: distdir
	rm -rf sanitized && mkdir sanitized && mv $(distdir) sanitized/source
	cd sanitized && mkdir build && cd build && ../source/configure -q --enable-sanitizers \
		CC='$(CC)' CXX='$(CXX)' TARGET_CC='$(TARGET_CC)' TARGET_CXX='$(TARGET_CXX)'
	cd sanitized/build && $(MAKE) $(AM_MAKEFLAGS) check \
		TESTS='$(unit_tests) $(tool_tests)'
	rm -rf sanitized

# A failed check-sanitizers leaves its folder, for its logs.
clean-local: clean-sanitized
clean-sanitized:
	rm -rf sanitized

.PHONY: check-format check-sanitizers clean-sanitized list-distributed list-tests
