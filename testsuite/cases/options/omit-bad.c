/* Only the parts that have a name can be left out.  */

int f(void) { return 0; }

/* check
options: -fplugin-arg-layout-omit=types
exit: 1
stderr: cc1: error: '-fplugin-arg-layout-omit=types': expected 'rust', 'suggestions', 'slots', or several with commas between
stderr: cc1: error: failed to initialize plugin ../layout.so
no-report: yes
*/
