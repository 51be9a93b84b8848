unit_tests = \
	%D%/checks-test \
	%D%/file-test \
	%D%/hole-test \
	%D%/in-place-test \
	%D%/legal-test \
	%D%/model-test \
	%D%/options-test \
	%D%/output-test \
	%D%/read-test \
	%D%/refuse-test \
	%D%/text-test \
	%D%/write-type-test \
	%D%/xml-test
check_PROGRAMS += $(unit_tests)
TESTS += $(unit_tests)

check_LTLIBRARIES += %D%/libharness.la
%C%_libharness_la_CPPFLAGS = $(CUNIT_CFLAGS)
%C%_libharness_la_LIBADD = $(CUNIT_LIBS)
%C%_libharness_la_SOURCES = \
	%D%/harness.c \
	%D%/harness.h \
	%D%/sample.c \
	%D%/sample.h \
	%D%/scratch.c \
	%D%/scratch.h

# For each test of one file and no list of its own.
AM_CPPFLAGS = $(CUNIT_CFLAGS)
LDADD = %D%/libharness.la $(TESTED_ROOMS)

# These read reports back as well.
%C%_legal_test_LDADD = %D%/libharness.la libread.la $(TESTED_ROOMS)
%C%_read_test_LDADD = %D%/libharness.la libread.la $(TESTED_ROOMS)
%C%_xml_test_CPPFLAGS = $(CUNIT_CFLAGS) $(LIBXML_CFLAGS)
%C%_xml_test_LDADD = %D%/libharness.la libread.la $(TESTED_ROOMS)
