# Runs the corpus without libFuzzer.
check_PROGRAMS += %D%/fuzz-replay
%C%_fuzz_replay_SOURCES = \
	%D%/fuzz-read.c \
	%D%/fuzz-read.h \
	%D%/fuzz-replay.c
%C%_fuzz_replay_LDADD = libprogram.la libread.la $(TESTED_ROOMS)

script_tests += \
	%D%/corpus.test

EXTRA_DIST += \
	%D%/corpus \
	%D%/fuzz

# The reader under libFuzzer, for an hour or FUZZ_SECONDS.
fuzz:
	@$(RUN_LONG) $(srcdir)/%D%/fuzz

clean-local: clean-fuzzed
clean-fuzzed:
	rm -rf fuzzed

.PHONY: clean-fuzzed fuzz
