# Programs and scripts that print TAP, so that each case is counted and not each program.  They
# run in the build folder and find what they test by these variables; docs/testing.md says more.
# Configure's own abs_top_srcdir may hold "..", which compilers take out of the paths they tell.
TEST_EXTENSIONS = .test
LOG_DRIVER = env AM_TAP_AWK='$(AWK)' $(SHELL) $(top_srcdir)/build-aux/tap-driver.sh
TEST_LOG_DRIVER = $(LOG_DRIVER)
# What a test runs is none of this make's jobs: rustc warns of a job server that it cannot reach.
AM_TESTS_ENVIRONMENT = \
	unset MAKEFLAGS MFLAGS MAKELEVEL; \
	LAYOUT_PLUGIN='$(abs_top_builddir)/layout.so'; export LAYOUT_PLUGIN; \
	LAYOUT_CC='$(TARGET_CC)'; export LAYOUT_CC; \
	LAYOUT_CXX='$(TARGET_CXX)'; export LAYOUT_CXX; \
	LAYOUT_HOST_CC='$(CC)'; export LAYOUT_HOST_CC; \
	LAYOUT_TARGET='$(LAYOUT_TARGET)'; export LAYOUT_TARGET; \
	LAYOUT_TOOLS='$(abs_top_builddir)/testsuite/tools'; export LAYOUT_TOOLS; \
	LAYOUT_SRCDIR=`cd '$(srcdir)' && pwd`; export LAYOUT_SRCDIR; \
	LAYOUT_SCHEMA=$$LAYOUT_SRCDIR/docs/report.rng; export LAYOUT_SCHEMA;

# Unit tests and test tools, which unlike the rooms use POSIX freely.
AM_CFLAGS = $(C_ROOM_CFLAGS) -D_POSIX_C_SOURCE=200809L $(SANITIZERS)

# Scripts that make check runs, and that the tarball holds; of these the ones that test the test
# tools.
tool_tests =
script_tests = $(tool_tests)
TESTS += $(script_tests)
EXTRA_DIST += $(script_tests)

include %D%/abidiff/local.mk
include %D%/behaviour/local.mk
include %D%/bench/local.mk
include %D%/cases/local.mk
include %D%/command/local.mk
include %D%/dist/local.mk
include %D%/docs/local.mk
include %D%/firmware/local.mk
include %D%/fuzz/local.mk
include %D%/page/local.mk
include %D%/real/local.mk
include %D%/rust/local.mk
include %D%/targets/local.mk
include %D%/tools/local.mk
include %D%/unit/local.mk
include %D%/witness/local.mk

# Runs a script that is too long for make check in the tests' environment.  One that cannot run
# here says why and exits with 77, as tests do.
RUN_LONG = $(AM_TESTS_ENVIRONMENT) run_long () { "$$@"; status=$$?; \
	test $$status -ne 77 || { echo "SKIP: $$*"; status=0; }; return $$status; }; run_long
