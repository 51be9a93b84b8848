/* A folder without the slash is no file that could be written.  */

int f(void) { return 0; }

/* check
options: -fplugin-arg-layout-output=include
exit: 1
stderr: cc1: error: cannot write the layout report 'include': Is a directory
no-report: yes
*/
