// Each use of another unit's thread-local variable goes through a function that initialises it.

extern thread_local int counter;

int use()
{
    return counter - 42;
}

/* check
target: x86_64-*linux*
options: -fPIC
xpath: count(//function) = 2
xpath: count(//function[@symbol="_ZTW7counter"]/frame) = 1
xpath: count(//variable) = 0
*/
