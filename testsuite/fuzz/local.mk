# Runs the corpus without libFuzzer.
check_PROGRAMS += %D%/fuzz-replay
%C%_fuzz_replay_CPPFLAGS = -I$(srcdir)/plugin/command
%C%_fuzz_replay_SOURCES = \
	plugin/command/program-copy.c \
	plugin/command/program-copy.h \
	plugin/command/program-key.c \
	plugin/command/program-key.h \
	plugin/command/program-mirror.c \
	plugin/command/program-pieces.c \
	plugin/command/program-pieces.h \
	plugin/command/program.c \
	plugin/command/program.h \
	%D%/fuzz-read.c \
	%D%/fuzz-read.h \
	%D%/fuzz-replay.c
%C%_fuzz_replay_LDADD = libread.la $(TESTED_ROOMS)

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
