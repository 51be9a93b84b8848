/* A unit that uses types of a system header, has one of its own, and one that it never uses.  */

#include <system.h>

struct own { char a; struct of_the_system b; };
struct never_used { int a; };
struct own an_own;
struct of_the_system of_the_system;
