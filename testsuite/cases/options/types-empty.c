/* And wants one of them.  */

int f(void) { return 0; }

/* check
options: -fplugin-arg-layout-types
exit: 1
stderr: cc1: error: '-fplugin-arg-layout-types': expected 'unit' or 'all'
stderr: cc1: error: failed to initialize plugin ../layout.so
no-report: yes
*/
