librooms_la_SOURCES += \
	%D%/assign.c \
	%D%/assign.h \
	%D%/blame.c \
	%D%/blame.h \
	%D%/budget.c \
	%D%/budget.h \
	%D%/cache-line.c \
	%D%/cache-line.h \
	%D%/no-padding.c \
	%D%/no-padding.h \
	%D%/type-rules.c \
	%D%/type-rules.h \
	%D%/words.c \
	%D%/words.h
