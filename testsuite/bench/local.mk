
bench: all $(check_PROGRAMS)
	@$(RUN_LONG) $(srcdir)/%D%/bench

.PHONY: bench
