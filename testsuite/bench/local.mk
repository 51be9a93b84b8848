
# Against the same compiler without the plugin, and against what else tells layouts.
bench: all
	@$(RUN_LONG) $(srcdir)/%D%/bench

.PHONY: bench

EXTRA_DIST += \
	%D%/many-types
