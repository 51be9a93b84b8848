/* An option that there is not, and one with a slip of the pen.  */

int f(void) { return 0; }

/* check
options: -fplugin-arg-layout-verbose -fplugin-arg-layout-stack-bugdet=4k
exit: 1
stderr: cc1: error: '-fplugin-arg-layout-verbose': unknown option; there are 'output=PATH', 'types=unit|all', 'omit=PARTS', 'print', 'rust=FILE.rs', 'rust-enums=closed|open', 'rust-pointers=nullable|nonnull', 'suggest=BYTES', 'stack-budget=BYTES', 'stack-budget-file=PATH', 'budget-unused', 'stack-warn=PERCENT', 'budget=warn|error'
stderr: cc1: error: '-fplugin-arg-layout-stack-bugdet=4k': unknown option; did you mean '-fplugin-arg-layout-stack-budget'? There are 'output=PATH', 'types=unit|all', 'omit=PARTS', 'print', 'rust=FILE.rs', 'rust-enums=closed|open', 'rust-pointers=nullable|nonnull', 'suggest=BYTES', 'stack-budget=BYTES', 'stack-budget-file=PATH', 'budget-unused', 'stack-warn=PERCENT', 'budget=warn|error'
stderr: cc1: error: failed to initialize plugin ../layout.so
no-report: yes
*/
