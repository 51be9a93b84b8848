/* A source that does not compile gives the compiler's own errors and no report.  */

struct s { int i; };
int f(void) { return undeclared; }

/* check
exit: 1
stderr: error-of-source.c: In function 'f':
stderr: error-of-source.c:4:22: error: 'undeclared' undeclared (first use in this function)
stderr: error-of-source.c:4:22: note: each undeclared identifier is reported only once for each function it appears in
no-report: yes
*/
