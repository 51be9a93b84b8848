EXTRA_DIST += \
	%D%/check-idioms \
	%D%/check-mirrors \
	%D%/check-random-types \
	%D%/check-rust \
	%D%/common.sh \
	%D%/headers.c \
	%D%/idioms.awk \
	%D%/idioms.labels \
	%D%/mirror.c

check_PROGRAMS += %D%/mirror-figures %D%/random-types %D%/report-idioms %D%/rust-random

%C%_mirror_figures_SOURCES = \
	%D%/mirror-figures.c \
	testsuite/tools/witness.c \
	testsuite/tools/witness.h
%C%_mirror_figures_LDADD = $(WITNESS_LDADD)

%C%_report_idioms_SOURCES = \
	%D%/report-idioms.c \
	testsuite/tools/witness.c \
	testsuite/tools/witness.h
%C%_report_idioms_LDADD = $(WITNESS_LDADD)

# Nothing of the rooms but the arena.
%C%_random_types_SOURCES = \
	%D%/random-enum.c \
	%D%/random-item.c \
	%D%/random-record.c \
	%D%/random-types.c \
	%D%/random-types.h
%C%_random_types_LDADD = $(TESTED_ROOMS)

%C%_rust_random_SOURCES = \
	%D%/rust-definition.c \
	%D%/rust-definition.h \
	%D%/rust-random.c \
	%D%/rust-source.c \
	%D%/rust-source.h

script_tests += \
	%D%/mirror.test \
	%D%/random-types.test \
	%D%/rustc.test

# Random types as the engine, as reports and as rustc lay them out.
check-rust: all $(check_PROGRAMS)
	@$(RUN_LONG) $(srcdir)/%D%/check-rust
	@$(RUN_LONG) $(srcdir)/%D%/check-random-types
	@$(RUN_LONG) $(srcdir)/%D%/check-mirrors

# The idioms of real programs against a person's labels.
check-idioms: all $(check_PROGRAMS)
	@$(RUN_LONG) $(srcdir)/%D%/check-idioms

.PHONY: check-idioms check-rust
