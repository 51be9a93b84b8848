/* print takes no value.  */

int f(void) { return 0; }

/* check
options: -fplugin-arg-layout-print=yes
exit: 1
stderr: cc1: error: '-fplugin-arg-layout-print=yes': takes no value
stderr: cc1: error: failed to initialize plugin ../layout.so
no-report: yes
*/
