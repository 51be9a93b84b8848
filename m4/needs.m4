# Libraries, and what configure may be told to do otherwise.

m4_ifndef([PKG_CHECK_MODULES],
    [m4_fatal([pkg.m4 is missing; Debian, Ubuntu: apt-get install pkg-config; elsewhere: pkgconf])])

# LAYOUT_NEEDS(VARIABLE, MODULE, DEBIAN-PACKAGE, NAME, REASON)
AC_DEFUN([LAYOUT_NEEDS],
[PKG_CHECK_MODULES([$1], [$2], [],
    [AC_MSG_ERROR([$4 is missing: $5
    Debian, Ubuntu: apt-get install $3
    elsewhere: the development files of $4, with its $2.pc where pkg-config finds it])])])

AC_DEFUN([LAYOUT_ENABLE_WERROR],
[AC_SUBST([WERROR])
AC_ARG_ENABLE([werror],
    [AS_HELP_STRING([--enable-werror], [take warnings for errors])])
AS_IF([test "$enable_werror" = yes], [WERROR=-Werror])])

# The sanitizers' runtime must be the first that a process loads, so a plugin built with them
# does not load into a compiler built without.  They are for what the tests run.
AC_DEFUN([LAYOUT_ENABLE_SANITIZERS],
[AC_SUBST([SANITIZERS])
AC_ARG_ENABLE([sanitizers],
    [AS_HELP_STRING([--enable-sanitizers],
        [build unit tests and test tools, but not the plugin, with AddressSanitizer and UBSan])])
AM_CONDITIONAL([ENABLE_SANITIZERS], [test "$enable_sanitizers" = yes])
AM_COND_IF([ENABLE_SANITIZERS],
    [SANITIZERS="-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer"
     layout_saved_flags=$CFLAGS
     CFLAGS="$CFLAGS $SANITIZERS"
     AC_MSG_CHECKING([whether $CC links AddressSanitizer and UBSan])
     AC_LINK_IFELSE([AC_LANG_PROGRAM], [AC_MSG_RESULT([yes])],
         [AC_MSG_RESULT([no])
          AC_MSG_ERROR([the sanitizers' libraries of $CC are missing
    Debian, Ubuntu: apt-get install libgcc-N-dev for GCC N, libclang-rt-N-dev for Clang N
    elsewhere: libasan and libubsan])])
     CFLAGS=$layout_saved_flags])])
