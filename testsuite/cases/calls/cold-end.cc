// Of what must not be reached, as the end of a function that is to return something, there is no
// code: a jump there goes to where the cold part ends, and calls nothing.

void use();

int work()
try {
    use();
} catch (...) {
}

/* check
options: -O2 -w
xpath: count(//function[@name="work"]/call) = 3
xpath: not(//call/@tail)
xpath: count(//call[@callee="_Z3usev"]) = 1
*/
