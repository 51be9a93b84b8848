dist_pkgdata_DATA += %D%/report.rng
dist_doc_DATA += \
	%D%/design.md \
	%D%/format-history.md \
	%D%/options.md \
	%D%/report-format.md \
	%D%/testing.md
