librooms_la_SOURCES += \
	%D%/budget.c \
	%D%/budget.h
