/** The page. */
import { render } from 'preact';
import { App } from './app.tsx';
import { begin } from './state.ts';
import './page.css';
import '../views/world/views.css';

const page = document.getElementById('page');
if (page) render(<App />, page);
void begin();
