/* Stands for a header of the system: planted.test finds it by -isystem.  */

struct of_the_system { char a; int b; };
