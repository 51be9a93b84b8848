EXTRA_DIST += \
	%D%/bench \
	%D%/many-types \
	%D%/time-pairs.c

# Against the same compiler without the plugin, and against what else tells layouts.
bench: all
	@$(RUN_LONG) $(srcdir)/%D%/bench

.PHONY: bench
