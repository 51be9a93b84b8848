/* types= knows two words.  */

int f(void) { return 0; }

/* check
options: -fplugin-arg-layout-types=some
exit: 1
stderr: cc1: error: '-fplugin-arg-layout-types=some': expected 'unit' or 'all'
stderr: cc1: error: failed to initialize plugin ../layout.so
no-report: yes
*/
