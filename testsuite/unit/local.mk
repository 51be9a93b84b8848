# Each test is one file; what several need is in the harness library.
unit_tests = \
	%D%/answer-test \
	%D%/blame-test \
	%D%/budget-file-test \
	%D%/budget-options-test \
	%D%/budget-test \
	%D%/damage-test \
	%D%/depth-test \
	%D%/file-test \
	%D%/graph-test \
	%D%/hole-test \
	%D%/in-place-test \
	%D%/key-test \
	%D%/legal-test \
	%D%/model-test \
	%D%/move-lines-test \
	%D%/options-test \
	%D%/output-test \
	%D%/pieces-test \
	%D%/program-test \
	%D%/read-test \
	%D%/refuse-test \
	%D%/relayout-test \
	%D%/round-trip-test \
	%D%/rust-cases-test \
	%D%/rust-engine-test \
	%D%/text-member-test \
	%D%/slots-test \
	%D%/text-test \
	%D%/text-type-test \
	%D%/unchanged-test \
	%D%/write-type-test \
	%D%/xml-test
%C%_answer_test_LDADD = libanswer.la libprogram.la $(JSONC_LIBS) $(LDADD)
%C%_graph_test_LDADD = libprogram.la $(LDADD)
%C%_key_test_LDADD = libprogram.la $(LDADD)
%C%_program_test_LDADD = libprogram.la $(LDADD)
check_PROGRAMS += $(unit_tests)
TESTS += $(unit_tests)

check_LTLIBRARIES += %D%/libharness.la
%C%_libharness_la_CPPFLAGS = $(CUNIT_CFLAGS)
%C%_libharness_la_LIBADD = $(CUNIT_LIBS)
%C%_libharness_la_SOURCES = \
	%D%/budget-sample.c \
	%D%/budget-sample.h \
	%D%/harness.c \
	%D%/harness.h \
	%D%/option.c \
	%D%/option.h \
	%D%/page.c \
	%D%/page.h \
	%D%/random-functions.c \
	%D%/random-types.c \
	%D%/random-values.c \
	%D%/random-values.h \
	%D%/random.c \
	%D%/random.h \
	%D%/refusal.c \
	%D%/refusal.h \
	%D%/rust-notation.c \
	%D%/rust-notation.h \
	%D%/rust-print.c \
	%D%/sample.c \
	%D%/sample.h \
	%D%/scratch.c \
	%D%/scratch.h

AM_CPPFLAGS = $(CUNIT_CFLAGS)
LDADD = %D%/libharness.la libread.la $(TESTED_ROOMS)

# What rustc told, kept as text.
EXTRA_DIST += \
	%D%/rust-cases/arm.txt \
	%D%/rust-cases/by-hand.txt \
	%D%/rust-cases/enums.txt \
	%D%/rust-cases/i686.txt \
	%D%/rust-cases/rules.txt \
	%D%/rust-cases/structs.txt
