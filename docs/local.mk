dist_pkgdata_DATA += \
	%D%/answer.rng \
	%D%/report.rng
dist_doc_DATA += \
	%D%/budgets.md \
	%D%/ci.md \
	%D%/command.md \
	%D%/design.md \
	%D%/format-history.md \
	%D%/options.md \
	%D%/report-format.md \
	%D%/page.png \
	%D%/rust.md \
	%D%/story.md \
	%D%/testing.md
