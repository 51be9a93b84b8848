/* So does a file where a folder should be.  */

int f(void) { return 0; }

/* check
options: -fplugin-arg-layout-output=include/known.h/
exit: 1
stderr: cc1: error: cannot write the layout report 'include/known.h/output-folder-is-file.layout.xml': Not a directory
no-report: yes
*/
