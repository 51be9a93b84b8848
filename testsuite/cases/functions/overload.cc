/* Overloads have one name and symbols of their own.  */

int f(int a) { return a; }
long f(long a) { return a; }
double f(double a) { return a; }

/* check
options: -O2
xpath: count(//function) = 3
xpath: count(//function[@symbol="_Z1fi"] | //function[@symbol="_Z1fl"] | //function[@symbol="_Z1fd"]) = 3
xpath: count(//function[starts-with(@name, "f")]) = 3
*/
