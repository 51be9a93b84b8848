/* A unit that uses none of its types.  */

struct never_used { int a; };
int number = 3;
