librooms_la_SOURCES += \
	%D%/line.c \
	%D%/line.h \
	%D%/print.c \
	%D%/print.h \
	%D%/type.c \
	%D%/type.h
