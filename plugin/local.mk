# What the plugin is made of besides plugin/gcc, and the unit tests and test tools with it.
noinst_LTLIBRARIES += librooms.la
librooms_la_CFLAGS = $(C_ROOM_CFLAGS)
librooms_la_SOURCES =

# Reads reports back, with libxml2: for the command and the tests, never linked into the plugin.
noinst_LTLIBRARIES += libread.la
libread_la_CFLAGS = $(C_ROOM_CFLAGS) $(SANITIZERS)
libread_la_CPPFLAGS = $(LIBXML_CFLAGS)
libread_la_LIBADD = $(LIBXML_LIBS)
libread_la_SOURCES =

# For sources that say what they may take.
include_HEADERS = %D%/layout.h

include %D%/answer/local.mk
include %D%/checks/local.mk
include %D%/command/local.mk
include %D%/gcc/local.mk
include %D%/model/local.mk
include %D%/options/local.mk
include %D%/output/local.mk
include %D%/program/local.mk
include %D%/rust/local.mk
include %D%/text/local.mk
include %D%/xml/local.mk

# The rooms as tests and the command use them: the plugin's own, or where sanitizers were asked for a second set,
# as a compiler built without does not load a plugin built with them.
if ENABLE_SANITIZERS
noinst_LTLIBRARIES += libtested.la
libtested_la_CFLAGS = $(C_ROOM_CFLAGS) $(SANITIZERS)
libtested_la_SOURCES = $(librooms_la_SOURCES)
TESTED_ROOMS = libtested.la
else
TESTED_ROOMS = librooms.la
endif
