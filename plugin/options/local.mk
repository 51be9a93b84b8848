librooms_la_SOURCES += \
	%D%/budget-file.c \
	%D%/budget-file.h \
	%D%/bytes.c \
	%D%/bytes.h \
	%D%/options.c \
	%D%/options.def \
	%D%/options.h \
	%D%/read-file.c \
	%D%/read-file.h
