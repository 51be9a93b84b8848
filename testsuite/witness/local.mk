EXTRA_DIST += %D%/sources
