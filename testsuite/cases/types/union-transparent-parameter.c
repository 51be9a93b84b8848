/* A transparent union that only pointers to functions take.  */

typedef union { union other *u; int *i; } either __attribute__((transparent_union));
void (*take)(either);
void give(int *p) { take(p); }

/* check
xpath: count(//union) = 1
xpath: count(//union[@name="either"][@typedef="yes"]/field[@offset=0]) = 2
*/
