script_tests += %D%/page.test
EXTRA_DIST += \
	%D%/browser.js \
	%D%/in-page.js \
	%D%/walk.js

# The same alone, with all that it says.
check-page: all
	@$(RUN_LONG) $(srcdir)/%D%/page.test

.PHONY: check-page
