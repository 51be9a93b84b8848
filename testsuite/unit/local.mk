unit_tests = \
	%D%/checks-test \
	%D%/model-test \
	%D%/options-test \
	%D%/output-test \
	%D%/text-test \
	%D%/xml-test
check_PROGRAMS += $(unit_tests)
TESTS += $(unit_tests)

check_LTLIBRARIES += %D%/libharness.la
%C%_libharness_la_CPPFLAGS = $(CUNIT_CFLAGS)
%C%_libharness_la_LIBADD = $(CUNIT_LIBS)
%C%_libharness_la_SOURCES = %D%/harness.c %D%/harness.h

UNIT_LDADD = %D%/libharness.la $(TESTED_ROOMS)
%C%_checks_test_LDADD = $(UNIT_LDADD)
%C%_model_test_LDADD = $(UNIT_LDADD)
%C%_options_test_LDADD = $(UNIT_LDADD)
%C%_output_test_LDADD = $(UNIT_LDADD)
%C%_text_test_LDADD = $(UNIT_LDADD)
%C%_xml_test_LDADD = %D%/libharness.la libread.la $(TESTED_ROOMS)
