EXTRA_DIST += \
	%D%/check-mirrors \
	%D%/check-rust \
	%D%/common.sh \
	%D%/headers.c \
	%D%/mirror.c

check_PROGRAMS += %D%/rust-random

script_tests += \
	%D%/mirror.test \
	%D%/rustc.test

# Random types as the engine and as rustc lay them out.
check-rust: all $(check_PROGRAMS)
	@$(RUN_LONG) $(srcdir)/%D%/check-rust
	@$(RUN_LONG) $(srcdir)/%D%/check-mirrors

.PHONY: check-rust
