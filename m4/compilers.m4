# The compilers that build, and the one the plugin is built for.

# Whether the compiler $1 is what its user may well take it for: "gcc" and "clang" answer to each
# other's options.  Sets layout_found to "clang", "gcc MAJOR", or nothing where $1 does not run.
AC_DEFUN([_LAYOUT_IDENTIFY],
[layout_found=`printf '%s\n' '#if defined __clang__' 'found clang' \
    '#elif defined __GNUC__ && !defined __INTEL_COMPILER' 'found gcc __GNUC__' '#endif' |
    $1 -E - 2>&AS_MESSAGE_LOG_FD | sed -n 's/^found //p'`])

# The C++ compiler that goes by the same name as the C compiler $1, in layout_sibling; nothing
# where the name says nothing of the kind.
AC_DEFUN([LAYOUT_SIBLING],
[AS_CASE([$1],
    [*gcc|*gcc-@<:@0-9@:>@*],
    [layout_sibling=`printf '%s\n' "$1" | sed 's/gcc\(-@<:@0-9.@:>@*\)*$/g++\1/'`],
    [clang|clang-@<:@0-9@:>@*|*/clang],
    [layout_sibling=`printf '%s\n' "$1" | sed 's/clang\(-@<:@0-9.@:>@*\)*$/clang++\1/'`],
    [layout_sibling=])])

# Before AC_PROG_CC, whose own check gives no advice.
AC_DEFUN([LAYOUT_CHECK_CC],
[layout_cc=${CC:-gcc}
printf 'int main(void) { return 0; }\n' >conftest.c
AS_IF([test -z "$CC" && cc -o conftest conftest.c >/dev/null 2>&1], [],
    [$layout_cc -S -o conftest.s conftest.c >/dev/null 2>&1],
    [AS_IF([$layout_cc -o conftest conftest.c >/dev/null 2>&1], [],
        [AC_MSG_ERROR([$layout_cc makes no programs for this machine
    if it is a cross compiler: TARGET_CC=$layout_cc
    else its C library is missing (Debian, Ubuntu: apt-get install libc6-dev)])])],
    [AC_MSG_ERROR([$layout_cc, the compiler whose plugin is wanted, does not run
    Debian, Ubuntu: install the package that has it (apt-get install gcc, gcc-12, ...)])])
rm -f conftest conftest.c conftest.s])

# After AC_PROG_CXX, which goes on with a g++ that is not there.
AC_DEFUN([LAYOUT_CHECK_CXX],
[AC_LANG_PUSH([C++])
AC_COMPILE_IFELSE([AC_LANG_PROGRAM], [],
    [AC_MSG_ERROR([$CXX does not compile, and GCC's plugins are C++
    Debian, Ubuntu: apt-get install g++
    elsewhere: a C++ compiler for this machine, its command given as CXX= if it is not g++])])
AC_LANG_POP([C++])])

AC_DEFUN([LAYOUT_PROG_TARGET_CC],
[AC_ARG_VAR([TARGET_CC], [the GCC whose plugin is wanted, if it is not CC: a cross compiler])
AC_ARG_VAR([TARGET_CXX], [the C++ compiler that belongs to TARGET_CC; only tests use it])
AC_MSG_CHECKING([whose plugin is wanted])
test -n "$TARGET_CC" || TARGET_CC=$CC
AC_MSG_RESULT([$TARGET_CC])
AC_SUBST([LAYOUT_TARGET])
_LAYOUT_CHECK_TARGET_CC
_LAYOUT_PROG_TARGET_CXX])

AC_DEFUN([_LAYOUT_CHECK_TARGET_CC],
[AC_MSG_CHECKING([whether $TARGET_CC is GCC 11 or later])
_LAYOUT_IDENTIFY([$TARGET_CC])
AS_CASE([$layout_found],
    ["gcc "*], [layout_major=`printf '%s\n' "$layout_found" | tr -dc 0-9`],
    [clang],
    [AC_MSG_RESULT([no])
     AC_MSG_ERROR([$TARGET_CC is Clang, which does not load GCC's plugins
    name a GCC: CC=gcc, or TARGET_CC=gcc to build a GCC plugin with Clang])],
    [AC_MSG_RESULT([no])
     AC_MSG_ERROR([$TARGET_CC does not run, or is no GCC
    Debian, Ubuntu: install the package that has it (apt-get install gcc, gcc-12, ...)])])
AS_IF([test "$layout_major" -lt 11],
    [AC_MSG_RESULT([no, $layout_major])
     AC_MSG_ERROR([$TARGET_CC is GCC $layout_major, and the plugin needs GCC 11 or later
    name another: CC=gcc-12])])
AC_MSG_RESULT([yes, $layout_major])
LAYOUT_TARGET=`$TARGET_CC -dumpmachine`

AC_MSG_CHECKING([whether $TARGET_CC loads plugins])
printf '' >conftest.c
AS_IF([LC_ALL=C $TARGET_CC -fplugin=./conftest-none.so -S -o conftest.s conftest.c 2>&1 |
           grep 'plugin support is disabled' >/dev/null],
    [AC_MSG_RESULT([no])
     AC_MSG_ERROR([$TARGET_CC was built with --disable-plugin; it takes another GCC])])
rm -f conftest.c conftest.s
AC_MSG_RESULT([yes])])

# Tests of C++ are left out where there is no C++ compiler of the same version and target.
AC_DEFUN([_LAYOUT_PROG_TARGET_CXX],
[AC_MSG_CHECKING([for the C++ compiler of $TARGET_CC])
AS_IF([test -z "$TARGET_CXX"],
    [LAYOUT_SIBLING([$TARGET_CC])
     AS_IF([test -n "$layout_sibling" &&
            $layout_sibling -E -x c++ /dev/null >/dev/null 2>&AS_MESSAGE_LOG_FD &&
            test "`$layout_sibling -dumpfullversion -dumpmachine`" = \
                 "`$TARGET_CC -dumpfullversion -dumpmachine`"],
         [TARGET_CXX=$layout_sibling])])
AC_MSG_RESULT([${TARGET_CXX:-none, tests of C++ will be left out}])])
