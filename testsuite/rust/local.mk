EXTRA_DIST += \
	%D%/check-rust \
	%D%/common.sh

check_PROGRAMS += %D%/rust-random

script_tests += \
	%D%/rustc.test

# Random types as the engine and as rustc lay them out.
check-rust: all $(check_PROGRAMS)
	@$(RUN_LONG) $(srcdir)/%D%/check-rust

.PHONY: check-rust
