librooms_la_SOURCES += \
	%D%/assign.c \
	%D%/assign.h \
	%D%/blame.c \
	%D%/blame.h \
	%D%/budget.c \
	%D%/budget.h
